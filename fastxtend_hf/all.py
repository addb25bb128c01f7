"Everything public of `fastxtend_hf`, for `from fastxtend_hf.all import *`"

from .sampler import *
from .loader import *
from .collate import *
from .packing import *
from .show import *
from .wrapper import *
from .groups import hf_splitter # chkstyle: ignore
from .loss import *
from .checks import *
from .bridge import *
from .stepping import *
from .callback import *
from .data import *
from .optimizers import *
from .learner import *
from .card import *
from .hub import *
from .scoring import *
from .metrics import *
from .text_metrics import *
from .training import *
from .training import num_cpus # chkstyle: ignore
from .mixup import *
from .ema import *
from .compiling import *
from .observe import *
from .track import *
