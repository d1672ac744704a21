"""The papers that follow a published report: the draft case paper and a letter per municipality.

Every number in them is a value of the report's manifest; the prose comes from templates.
"""
