"""PSMA PET: the US agents, their labels on selection for Pluvicto, and misreading."""

from nextline import sources
from nextline.fact import Fact

locametz = Fact(
    says=(
        "Locametz (gallium-68): staging, recurrence and selection for Pluvicto; the "
        "only brand that the Pluvicto label names"
    ),
    cites=(sources.LOCAMETZ_US.at("indications, maker's page"),),
)
locametz_imaging = Fact(
    says=(
        "Locametz: 111–259 MBq, imaging at 50–100 minutes; androgen-pathway treatment "
        "changes uptake"
    ),
    cites=(sources.LOCAMETZ_US.at("section not shown in the copy read"),),
)
illuccix = Fact(
    says=(
        "Illuccix (gallium-68): staging, recurrence and, since March 2023, selection "
        "for Pluvicto"
    ),
    cites=(sources.ILLUCCIX_US.at("label section 1"),),
)
fluorine_18 = Fact(
    says=(
        "Pylarify and Posluma (fluorine-18): staging and recurrence; their labels do "
        "not name selection for Pluvicto"
    ),
    cites=(sources.F18_PSMA_US.at("label section 1"),),
)
gozellix = Fact(
    says=(
        "Gozellix (gallium-68, authorised March 2025): staging and recurrence; the "
        "label read does not name selection for Pluvicto"
    ),
    cites=(sources.GOZELLIX_US.at("label section 1"),),
)
psa_disagrees = Fact(
    says=(
        "52 men on various treatments: PSMA PET and PSA disagreed on the response in "
        "18 (34.6 %), most often while PSA was stable"
    ),
    cites=(sources.KUTEN.at("abstract"),),
)
psma_1007_bone = Fact(
    says=(
        "PSMA-1007 (fluorine-18): of 11 avid bone foci without a sign on CT that were "
        "biopsied in 10 men, 1 was a metastasis"
    ),
    cites=(sources.VOLLNBERG.at("abstract"),),
)
gozellix_reading = Fact(
    says=(
        "Gozellix label: prostate cancer can be there with a negative scan and absent "
        "with a positive one; other tumours and benign disease take up the tracer too"
    ),
    cites=(sources.GOZELLIX_US.at("warnings, maker's page"),),
)
