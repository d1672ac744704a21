"""The only room that opens a raw file: catalogue, strict reading, schemas, planning cycles."""

from analysis.sources.raw import RawData

__all__ = ["RawData"]
