"""What the Explorer tells about the programs under "Details"; build.spec asks on Windows."""

from PyInstaller.utils.win32.versioninfo import (  # type: ignore[import-untyped]
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

# Neutral language, in Unicode.
_LANGUAGE, _CHARACTERS = 0x0000, 0x04B0


def version_resource(name: str, version: str, licence: str) -> VSVersionInfo:
    """The resource of the program ``name``, such as ``it-audit``; version as in pyproject."""
    numbers = four_numbers(version)
    words = {
        "CompanyName": "IT self-audit",
        "FileDescription": "IT self-audit",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": licence,
        "OriginalFilename": f"{name}.exe",
        "ProductName": "IT self-audit",
        "ProductVersion": version,
    }
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo(
                [
                    StringTable(
                        f"{_LANGUAGE:04x}{_CHARACTERS:04x}",
                        [StringStruct(key, value) for key, value in words.items()],
                    )
                ]
            ),
            VarFileInfo([VarStruct("Translation", [_LANGUAGE, _CHARACTERS])]),
        ],
    )


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: 1.2.0 gives 1, 2, 0, 0; what follows the numbers is dropped."""
    parts = [int("0" + "".join(filter(str.isdigit, part))) for part in version.split(".")[:3]]
    first, second, third = [*parts, 0, 0][:3]
    return first, second, third, 0
