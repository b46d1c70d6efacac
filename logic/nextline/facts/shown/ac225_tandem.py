"""Tandem 225Ac and 177Lu-PSMA after a poor response to Lu, 20 men."""

from nextline import sources
from nextline.fact import Effect

overall_survival = Effect(
    says="95 % CI 4–92, from the tandem treatment; PSA response in 65 %.",
    endpoint="Overall survival",
    arm=48,
    measured_in="weeks",
    population="20 men after a poor response to Lu",
    cites=(sources.AC225_TANDEM.at("abstract"),),
)
