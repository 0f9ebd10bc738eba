"""The composition root: the only place that knows which adapter stands behind which port.

Here: one module for each group of adapters, and `Backstage`, which holds one home's worth of them.
Not here: what they are used for (handlers), or any rule of learning.
"""

from .backstage import Backstage, from_environment
from .library import Library

__all__ = ["Backstage", "Library", "from_environment"]
