"""From notebooks to a published report: run, stage, render, put in place."""
