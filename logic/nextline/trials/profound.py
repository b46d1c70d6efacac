"""Entry to PROfound.

"Clinical progression" in a case does not say whether imaging showed it too, so it is
neither met nor not met.
"""

from nextline.criterion import Is, Not, altered, excluded, given, requires
from nextline.facts import profound
from nextline.history import PARP_INHIBITORS
from nextline.trial import (
    Trial,
    mcrpc,
    progressed_on_or_after,
    unasked,
    unclear,
    unstated,
)

TRIAL = Trial(
    id="profound",
    name="PROfound",
    nct="NCT02987543",
    what=(
        "Olaparib, or the other pathway inhibitor, with a repair-gene alteration after "
        "abiraterone or enzalutamide."
    ),
    entry=(
        mcrpc(profound.design, profound.population),
        requires(
            "gene",
            "A repair gene is altered, of the fourteen that a case asks",
            altered("brca1", "brca2", "atm", "chek2", "palb2", "cdk12", "other_hrr"),
            profound.population,
        ),
        requires(
            "arpi_progression",
            "Progression on or after abiraterone or enzalutamide",
            progressed_on_or_after("abiraterone", "enzalutamide"),
            profound.population,
        ),
        requires(
            "radiographic",
            "Progression on imaging at entry",
            Is("disease_status", "radiographic_progression", "clinical_progression"),
            profound.population,
        ),
        excluded(
            "parp",
            "No earlier PARP inhibitor",
            given(*PARP_INHIBITORS),
            profound.exclusions,
        ),
        excluded(
            "platinum",
            "No earlier DNA-damaging cytotoxic such as platinum",
            given("platinum"),
            profound.exclusions,
        ),
        excluded(
            "brain",
            "No brain metastases",
            Is("cns_metastases", "treated", "untreated"),
            profound.exclusions,
        ),
    ),
    not_reported=(
        unasked(
            "imaging",
            "whether imaging shows what is called clinical progression",
            profound.population,
            unless=Not(Is("disease_status", "clinical_progression")),
        ),
        unclear(
            "mitoxantrone",
            "Whether mitoxantrone counted as a DNA-damaging cytotoxic",
            profound.exclusions,
            unless=Not(given("mitoxantrone")),
        ),
        unstated(
            "limits",
            "Performance status, laboratory floors and a testosterone limit",
            profound.REGISTRY,
        ),
        unasked(
            "fifteenth_gene", "the fifteenth gene of the trial", profound.population
        ),
        unasked(
            "other_cancer",
            "another cancer or a myelodysplastic syndrome in the years before",
            profound.exclusions,
        ),
    ),
)
