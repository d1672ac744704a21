"""From a county total to a whole number per municipality, and why.

indicators → criteria → shares → whole numbers → explanation, stability, methods side by side.
"""
