"""Official figures from the publishers' services: the only room that uses the network.

Each source has a module that asks and holds the answer against the question; `client` does the
asking, `bringing` and the import bring what came into `data/raw`, all of it or nothing. The
services' addresses stand in the catalogue.
"""

from analysis.fetching.client import Client
from analysis.fetching.clock import Clock
from analysis.fetching.waiting import Patience

__all__ = ["Client", "Clock", "Patience"]
