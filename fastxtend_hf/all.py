"Everything public of `fastxtend_hf`, for `from fastxtend_hf.all import *`"

from .data.sampler import *
from .data.state import *
from .data.loader import *
from .data.collate import *
from .data.packing import *
from .data.show import *
from .data.words import *
from .data.items import *
from .core.wrapper import *
from .train.groups import hf_splitter # chkstyle: ignore
from .core.heads import *
from .core.loss import *
from .core.diagnose import *
from .core.loop import *
from .core.precision import *
from .core.generate import *
from .core.predict import *
from .core.learner import *
from .core.callback import *
from .core.spans import *
from .tasks.base import *
from .tasks.sequence import *
from .tasks.token import *
from .tasks.span import *
from .tasks.choice import *
from .tasks.causal import *
from .tasks.masked import *
from .tasks.seq2seq import *
from .tasks.image import *
from .tasks.audio import *
from .dataloaders import *
from .block import *
from .train.optimizers import *
from .learner import *
from .hub.card import *
from .hub.save import *
from .hub.pipeline import *
from .metrics.core import *
from .metrics.classes import *
from .metrics.tokens import *
from .metrics.texts import *
from .metrics.thresholds import *
from .train.schedules import *
from .train.schedules import num_cpus # chkstyle: ignore
from .train.mixup import *
from .train.ema import *
from .train.compile import *
from .train.generate import *
from .train.accumulate import *
from .train.checkpoint import *
from .train.distributed import *
from .track.throughput import *
from .track.trackers import *
from .track.services import *

