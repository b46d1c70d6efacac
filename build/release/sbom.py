"""The list of what a release is made of, as CycloneDX JSON, for a scanner of faults.

What is hosted is "required"; what only built the site is "excluded".
"""

from datetime import UTC, date, datetime
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.tool import Tool
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from release.parts import Part, built_with

SPDX = LicenseFactory()


def bill(version: str, day: date, hosted: list[Part]) -> str:
    """JSON, the same for the same commit: number and day are those of the release.

    hosted: what the edition carries of others.
    """
    own = Component(
        name="nextline",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref="nextline",
        licenses=[SPDX.make_from_string("MIT AND CC-BY-4.0")],
    )
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, f"nextline {version} {day}"))
    bom.metadata.timestamp = datetime(day.year, day.month, day.day, tzinfo=UTC)
    bom.metadata.component = own
    bom.metadata.tools.tools.add(Tool(name="cyclonedx-python-lib"))
    parts = [_component(part, ComponentScope.REQUIRED) for part in hosted]
    bom.register_dependency(own, parts)
    for component in parts:
        bom.components.add(component)
    for part in built_with(hosted):
        bom.components.add(_component(part, ComponentScope.EXCLUDED))
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def _component(part: Part, scope: ComponentScope) -> Component:
    source = [
        ExternalReference(type=ExternalReferenceType.VCS, url=XsUri(url))
        for url in (part.source,)
        if url
    ]
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=part.address,
        purl=PackageURL.from_string(part.address) if part.version else None,
        scope=scope,
        description=part.where,
        licenses=[SPDX.make_from_string(part.licence)] if part.licence else [],
        external_references=source,
    )
