"""The US label of dostarlimab (Jemperli), dMMR solid tumours."""

from nextline import sources
from nextline.fact import Fact

us_dmmr = Fact(
    says=(
        "US label, accelerated approval: dMMR recurrent or advanced solid tumours, "
        "progressed, with no satisfactory alternative; not MSI-H alone and not tumour "
        "mutational burden"
    ),
    cites=(sources.JEMPERLI_US.at("label section 1"),),
)
dose = Fact(
    says="500 mg every 3 weeks, 4 doses, then 1,000 mg every 6 weeks",
    cites=(sources.JEMPERLI_US.at("dosing on a drug page", seen="secondary"),),
)
eu_endometrial = Fact(
    says="EU: endometrial cancer only",
    cites=(sources.JEMPERLI_EU.at("overview"),),
)
uk_endometrial = Fact(
    says=("UK: endometrial cancer in the notice that was read; no other use was seen"),
    cites=(sources.JEMPERLI_UK.at("notice"),),
)
