"""The analyst's workbench: move weights, total and minimum, and see what it does at once.

It sits beside figures and publishing, in JupyterLab only: nothing of it is published, and nothing
imports it.
"""
