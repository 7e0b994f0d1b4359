"""Settings for all tests: how hard Hypothesis tries.

`HYPOTHESIS_PROFILE=long pytest tests/domain` tries 2000 examples of every rule.
"""

import os

from hypothesis import settings

settings.register_profile("quick", max_examples=25, deadline=None, derandomize=True)
settings.register_profile("long", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
