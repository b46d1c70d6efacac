"""What Nextline itself is for. These are statements of scope, never evidence."""

from nextline import sources
from nextline.fact import Fact

not_time_critical = Fact(
    says="Nextline is not for emergencies or time-critical decisions",
    cites=(sources.NEXTLINE_SCOPE.at("intended use"),),
)
population = Fact(
    says="Nextline covers adults with metastatic castration-resistant prostate cancer",
    cites=(sources.NEXTLINE_SCOPE.at("intended use"),),
)
