"""The US label of sipuleucel-T (Provenge)."""

from nextline import sources
from nextline.fact import Fact

LABEL = sources.PROVENGE_US.at("section not shown in the copy read")

us_indication = Fact(
    says=(
        "US label: metastatic castration-resistant prostate cancer without symptoms or "
        "with minimal symptoms"
    ),
    cites=(sources.PROVENGE_US.at("label section 1"),),
)
dose = Fact(
    says=(
        "3 doses about 2 weeks apart, each made from a leukapheresis about 3 days "
        "before and given over 60 minutes"
    ),
    cites=(LABEL,),
)
premedication = Fact(
    says="Paracetamol and an antihistamine about 30 minutes before",
    cites=(LABEL,),
)
reactions = Fact(
    says=(
        "Acute infusion reactions and thromboembolism; stroke and heart attack have "
        "been reported"
    ),
    cites=(LABEL,),
)
not_with_chemotherapy = Fact(
    says="Use together with chemotherapy or systemic steroids was not studied",
    cites=(LABEL,),
)
eu_withdrawn = Fact(
    says=(
        "EU: authorised in 2013 for metastatic, non-visceral disease with no or "
        "minimal symptoms; withdrawn in May 2015 at the holder's request, for "
        "commercial reasons"
    ),
    cites=(sources.PROVENGE_EU.at("overview"),),
)
progressed = Fact(
    says=(
        "The maker's criteria: progressed on androgen deprivation, metastatic, no "
        "opioids for cancer pain"
    ),
    cites=(sources.PROVENGE_MAKER.at("patient criteria"),),
)
administration = Fact(
    says="Infused without a filter, and watched for at least 30 minutes afterwards",
    cites=(
        sources.PROVENGE_US.at(
            "administration, as carried by drug pages", seen="secondary"
        ),
    ),
)
