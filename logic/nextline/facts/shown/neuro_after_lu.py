"""Neurological symptoms after Lu: Mayo Clinic, 185 men.

For altered taste the abstract prints 11.9 % beside 27 of 185, which is 14.6 %; the
authors use 14.6 % in a later commentary, and so does this module.
"""

from nextline import sources
from nextline.fact import Fact

ABSTRACT = sources.NEURO_AFTER_LU.at("abstract")

symptoms = Fact(
    says=(
        "185 men, mean follow-up 12.0 months: 55 new or worse neurological symptoms in "
        "50 men (27 %), such as dizziness 11 (5.9 %), paraesthesia 6 (3.2 %), headache "
        "5 (2.7 %), ischaemic stroke 2 (1.1 %)"
    ),
    cites=(ABSTRACT,),
)
altered_taste = Fact(
    says="Altered taste in 27 of 185 men (14.6 %)",
    cites=(sources.NEURO_AFTER_LU.at("abstract and the authors' commentary"),),
)
consequences = Fact(
    says=(
        "7 of 185 men (3.8 %) were admitted to the emergency department for "
        "neurological symptoms; none stopped Lu because of them (stopping for other "
        "reasons is not in the abstract)"
    ),
    cites=(ABSTRACT,),
)
design = Fact(
    says=(
        "Retrospective, Mayo Clinic Rochester: 185 men with a first Lu dose from March "
        "to November 2022"
    ),
    cites=(ABSTRACT,),
)
not_shown = Fact(
    says=(
        "Read here as no proof that Lu was the cause: nothing was compared, and "
        "disease of the brain, skull base or cord is another possible one"
    ),
    cites=(ABSTRACT,),
)
