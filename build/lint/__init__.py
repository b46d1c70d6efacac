"""What may not stand in Markdown. Each lint says file, line and the way to mend it."""
