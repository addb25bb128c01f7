"Everything public of `fastxtend_hf`, for `from fastxtend_hf.all import *`"

from .loader import *
from .wrapper import *
from .loss import *
from .callback import *
