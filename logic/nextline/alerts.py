"""Red flags, and cases outside the scope: shown before any option.

They say to leave the tool. They do not say how to treat: that is what the local
emergency pathway is for.
"""

from nextline.criterion import AnyOf, Is
from nextline.facts import cabazitaxel, nextline_scope, nice
from nextline.notice import Notice

ALERTS: tuple[Notice, ...] = (
    Notice(
        "cord_compression",
        "Suspected cord compression: use your local emergency pathway now. Imaging and "
        "treatment of the spine come before any choice on this page.",
        Is("suspected_cord_compression", "yes"),
        (nice.ng234_exists, nextline_scope.not_time_critical),
    ),
    Notice(
        "febrile_neutropenia",
        "Fever with neutropenia: use your local emergency pathway now.",
        Is("febrile_neutropenia", "yes"),
        (nextline_scope.not_time_critical, cabazitaxel.boxed_warning),
    ),
    Notice(
        "bleeding",
        "Uncontrolled bleeding: use your local emergency pathway now.",
        Is("uncontrolled_bleeding", "yes"),
        (nextline_scope.not_time_critical,),
    ),
    Notice(
        "organ_failure",
        "Acute kidney or liver failure: use your local emergency pathway now.",
        Is("acute_organ_failure", "yes"),
        (nextline_scope.not_time_critical,),
    ),
    Notice(
        "hypercalcaemia",
        "Severe hypercalcaemia: use your local emergency pathway now.",
        Is("severe_hypercalcaemia", "yes"),
        (nextline_scope.not_time_critical,),
    ),
    Notice(
        "out_of_scope",
        "Nextline covers metastatic castration-resistant disease only. For this "
        "patient it has nothing to say, and every option below is not supported for "
        "that reason.",
        AnyOf(Is("castration_resistant", "no"), Is("metastatic", "no")),
        (nextline_scope.population,),
    ),
)
