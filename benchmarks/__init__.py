"""What a build costs, beside what a plain run of the same notebooks costs."""
