"""A million configurations of the built-in sheet, drawn with a fixed seed, one per line on standard output."""
import random
import sys

MODELS = """nano-banana-pro nano-banana-2 gpt-image-2 flux-1.1-pro seedream-4.5 recraft-v3 ideogram-v3 sd-3.5
dall-e-3 sdxl flux-dev sd-3.5-turbo sd-3.5-medium imagegen-4 imagegen-fast""".split()
draw = random.Random(7)
for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000):
    print(f"{draw.choice(MODELS)}:{draw.choice(['720p', '1K', '2K', '4K'])}:{draw.randint(1, 8)}")
