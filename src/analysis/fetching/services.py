"""Which address a service has: the catalogue says, so that code and tests need not.

Only encrypted addresses are used, except for a service on this machine.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from analysis.errors import Where, fail
from analysis.sources.datapackage import FILE, Catalogue

PXWEB = "ssb-pxwebapi"
KLASS = "ssb-klass"
KOMMUNEINFO = "kartverket-kommuneinfo"
IMDI = "imdi-statistics"


@dataclass(frozen=True)
class Address:
    """Something at a service that can be asked for."""

    url: str
    publisher: str


def address(catalogue: Catalogue, service: str, path: str) -> Address:
    """The full address of a path at a service.

    Raises:
        WorkbookError: the catalogue has no such service, or an address that is not safe.
    """
    named = {entry.name: entry for entry in catalogue.services}
    if service not in named:
        fail("fetch-service-missing", Where(FILE, column="services"), service=service)
    found = named[service]
    if not safe(found.url):
        fail("fetch-service-unsafe", Where(FILE, column="services"), service=service, url=found.url)
    return Address(f"{found.url.rstrip('/')}/{path}", found.publisher)


def safe(url: str) -> bool:
    """Whether an address is encrypted, or on this machine."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and _here(host)))


def _here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def same_place(first: str, second: str) -> bool:
    """Whether two addresses lie at one host, the second at least as safe as the first."""
    before, after = urlsplit(first), urlsplit(second)
    if before.hostname != after.hostname:
        return False
    upgraded = (before.scheme, after.scheme) == ("http", "https")
    return upgraded or (before.scheme, before.port) == (after.scheme, after.port)
