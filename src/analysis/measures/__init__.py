"""What is measured, one definition each: rates, shares, gaps, and sums with withheld figures.

`suppression` sums, `rates` divides and subtracts, `population` counts inhabitants, `settlement`
puts them together, `checks` and `totals` compare. Frame in, frame out.
"""
