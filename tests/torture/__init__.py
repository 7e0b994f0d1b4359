"""Long proofs, run by ``make torture``; their figures go into docs/torture.md."""
