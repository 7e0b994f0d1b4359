"""The bill of materials of a bundle, as CycloneDX 1.6 in JSON; build.spec asks."""

import json
import uuid
from collections.abc import Sequence
from pathlib import Path

from components import Component

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:it-audit:sbom")


def write(components: Sequence[Component], version: str, system: str, path: Path) -> None:
    """Write it; the same components give the same bytes."""
    parts = [_part(item) for item in components]
    body: dict[str, object] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "it-audit",
                "name": "it-audit",
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
                "properties": [{"name": "system", "value": system}],
            }
        },
        "components": parts,
        "dependencies": [
            {"ref": "it-audit", "dependsOn": sorted(str(item["bom-ref"]) for item in parts)}
        ],
    }
    serial = uuid.uuid5(NAMESPACE, json.dumps(body, sort_keys=True))
    body = {"$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json"} | body
    body["serialNumber"] = f"urn:uuid:{serial}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(body, indent=2) + "\n", encoding="utf-8", newline="\n")


def _part(item: Component) -> dict[str, object]:
    name = item.name.lower().replace(" ", "-")
    space = "debian/" if item.kind == "deb" else ""
    url = f"pkg:{item.kind}/{space}{name}" + (f"@{item.version}" if item.version else "")
    found: dict[str, object] = {
        "type": "library",
        "bom-ref": url,
        "name": item.name,
        "licenses": [{"license": {"name": item.licence}}],
        "purl": url,
    }
    return found | ({"version": item.version} if item.version else {})
