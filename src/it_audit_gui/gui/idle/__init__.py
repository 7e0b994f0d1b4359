"""What is done while nobody types or clicks."""
