"""The US label of sipuleucel-T (Provenge)."""

from nextline import sources
from nextline.fact import Fact

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
        "before and given over about 60 minutes"
    ),
    cites=(sources.PROVENGE_US.at("label sections 2.1 and 2.7"),),
)
premedication = Fact(
    says="Oral paracetamol and an antihistamine about 30 minutes before",
    cites=(sources.PROVENGE_US.at("label section 2.2"),),
)
reactions = Fact(
    says=(
        "Acute infusion reactions and thromboembolism; stroke and heart attack have "
        "been reported"
    ),
    cites=(sources.PROVENGE_US.at("safety information of the maker"),),
)
infusion_reaction = Fact(
    says=(
        "For an acute infusion reaction the infusion is slowed or stopped, by how "
        "severe it is"
    ),
    cites=(sources.PROVENGE_US.at("label section 2.8"),),
)
not_with_chemotherapy = Fact(
    says="Use together with chemotherapy or systemic steroids was not studied",
    cites=(sources.PROVENGE_US.at("safety information of the maker"),),
)
eu_withdrawn = Fact(
    says=(
        "EU: authorised in 2013 for metastatic, non-visceral castration-resistant "
        "disease with no or minimal symptoms when chemotherapy was not yet clinically "
        "indicated; withdrawn in May 2015 at the holder's request, for commercial "
        "reasons"
    ),
    cites=(sources.PROVENGE_EU.at("overview"),),
)
progressed = Fact(
    says=(
        "The maker's criteria: progressed on androgen deprivation, testosterone at "
        "most 50 ng/dL, metastatic, no opioids for cancer pain"
    ),
    cites=(sources.PROVENGE_PATIENTS.at("patient criteria"),),
)
administration = Fact(
    says="Infused without a filter, and watched for at least 30 minutes afterwards",
    cites=(
        sources.PROVENGE_US.at(
            "administration, as carried by drug pages", seen="secondary"
        ),
    ),
)
