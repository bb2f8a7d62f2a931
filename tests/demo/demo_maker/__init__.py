"""What makes the demo case: screenplay in, sound and transcript out."""
