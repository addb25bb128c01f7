"""Train any Hugging Face Transformers model with fastai's Learner

With `fastxtend_hf`, fastai's `Learner` trains any Hugging Face Transformers model. You replace PyTorch's `DataLoader` by
`HuggingFaceLoader` and add one loss and one callback. You keep your Transformers model, tokenizer and collator and your 🤗
dataset, and `lr_find`, `fine_tune`, mixed precision, callbacks, `learn.predict` and `show_results` work as usual.

```python
from fastai.text.all import *
from fastxtend_hf.all import *
from transformers import BertConfig, BertForSequenceClassification
```

```python
set_seed(42)
ids = torch.randint(1, 100, (576, 8))
rows = [dict(input_ids=o, labels=(o[0]>50).long()) for o in ids]
train = HuggingFaceLoader(rows[:512], batch_size=16, shuffle=True)
valid = HuggingFaceLoader(rows[512:], batch_size=16)
sizes = dict(hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=2)
model = BertForSequenceClassification(BertConfig(vocab_size=100, **sizes))
```

```python
dls = DataLoaders(train, valid)
learn = Learner(dls, model, loss_func=HuggingFaceLoss(), metrics=accuracy, cbs=HuggingFaceCallback)
learn.fit_one_cycle(3, 3e-3)
```

Modules:

- `fastxtend_hf.block`: fastai's `DataBlock` with a Hugging Face tokenizer, image processor or feature extractor
- `fastxtend_hf.cli`: `fastxtend-hf`: train a model on a table, predict with it and evaluate it, from a shell
- `fastxtend_hf.core.callback`: Take the labels out of a batch, call the model, and hand loss and logits to fastai
- `fastxtend_hf.core.diagnose`: What is wrong with a batch that a model cannot take, and what to do about it
- `fastxtend_hf.core.generate`: Texts that a model writes for a batch, a loader or an item, whatever its head
- `fastxtend_hf.core.heads`: What a model's head means: its labels, its loss, its predictions, its metrics, its pipeline
- `fastxtend_hf.core.learner`: The `Learner` of a Transformers model: errors in words, cleaning up, training without a validation set
- `fastxtend_hf.core.loop`: Fewer Python calls in each step, batches copied to the GPU ahead of time, losses that stay on the GPU
- `fastxtend_hf.core.loss`: The loss that a Transformers model computes by itself, as a fastai loss function
- `fastxtend_hf.core.precision`: fastai's `to_bf16` and `to_fp16`, on the device that the model is on
- `fastxtend_hf.core.predict`: `get_preds`, `learn.predict` and `tta` for batches of dicts: whole, in order, and padded to one tensor
- `fastxtend_hf.core.spans`: The best spans of two logits for each token, and the answers to questions out of several windows
- `fastxtend_hf.core.wrapper`: A Transformers model that takes a batch dict, and uses the keys that its `forward` knows
- `fastxtend_hf.data.collate`: The batches of Transformers' collators, made faster, and random masks that repeat
- `fastxtend_hf.data.items`: fastai's loader for items that stay texts or images until a batch is made
- `fastxtend_hf.data.loader`: A PyTorch `DataLoader` for fastai's `Learner`: it yields each batch dict in a tuple
- `fastxtend_hf.data.packing`: Batches for causal language models, padded, or packed without padding and with the same loss
- `fastxtend_hf.data.sampler`: Batches of rows of similar length, by number of rows or by number of tokens
- `fastxtend_hf.data.show`: Batches, predictions and top losses as text, images and sound, with the names of the classes
- `fastxtend_hf.data.state`: Where a loader is in its pass, and how another loader goes on from there with the same batches
- `fastxtend_hf.data.tables`: Read a table from a file, an object or the hub, find its columns, and hold out a part of its rows
- `fastxtend_hf.data.words`: Words in a batch as they were written, and sentences with their entities in colour
- `fastxtend_hf.dataloaders`: From a table to fastai's `DataLoaders` in one call
- `fastxtend_hf.hub.card`: A model card from what a Learner knows: metadata for the Hub, usage, classes, training, versions
- `fastxtend_hf.hub.pipeline`: The Transformers pipeline of a trained model, with the tokenizer or processor of its loaders
- `fastxtend_hf.hub.save`: Save a model as a folder or Hub repository that `from_pretrained` loads, with its model card
- `fastxtend_hf.learner`: A `Learner` for a Transformers model in one call, and what fastai does with it
- `fastxtend_hf.metrics.classes`: Accuracy, F1, Matthews, ROC AUC, squared error and correlations, of any head, batch by batch
- `fastxtend_hf.metrics.core`: The base class of all metrics: it finds the model's head, and sums over batches and processes
- `fastxtend_hf.metrics.texts`: ROUGE, BLEU, chrF, exact match and SQuAD's F1, of texts that a model writes or points at
- `fastxtend_hf.metrics.thresholds`: Find the probability above which each label of a multi-label head is predicted
- `fastxtend_hf.metrics.tokens`: Perplexity over all labels of a set, and the F1, precision and recall of whole entities
- `fastxtend_hf.shell`: What a command needs around its work: quiet libraries, one-line errors, signals, an output folder
- `fastxtend_hf.tasks.audio`: Classes, several classes or numbers for sounds: files, arrays of samples, spectrograms
- `fastxtend_hf.tasks.base`: How a task reads, encodes and shows data, and which model it loads
- `fastxtend_hf.tasks.causal`: Rows for models that predict the next token: long texts in blocks, padded or packed batches
- `fastxtend_hf.tasks.choice`: Rows of a text and several choices, of which one is right: found columns, any number of choices, batches of three dimensions
- `fastxtend_hf.tasks.image`: Classes, several classes or numbers for pictures: files, folders, PIL images and arrays
- `fastxtend_hf.tasks.masked`: Rows for models that find hidden tokens: running text in blocks, masks that repeat in validation
- `fastxtend_hf.tasks.seq2seq`: Rows of a text and the text to write: translations, summaries, answers
- `fastxtend_hf.tasks.sequence`: Tasks with one answer for a text: a class, several classes, or numbers
- `fastxtend_hf.tasks.span`: Answers to questions, as a part of a text, in the form of SQuAD
- `fastxtend_hf.tasks.token`: A tag for each word: named entities, parts of speech
- `fastxtend_hf.testing`: Tiny models, a tokenizer and texts for examples and tests, without a download
- `fastxtend_hf.track.services`: Three callbacks with more options than `RunLogger` has for these trackers
- `fastxtend_hf.track.throughput`: Tokens per second, share of padding and FLOP utilisation of a training, as columns of its table
- `fastxtend_hf.track.trackers`: Log losses, speed, predictions and settings of a training to TensorBoard, W&B, Trackio, MLflow or Comet
- `fastxtend_hf.train.accumulate`: One step of the optimizer for several batches, with the gradient of one large batch
- `fastxtend_hf.train.checkpoint`: Save a training as it runs, and go on from there with the same weights in the end, bit by bit
- `fastxtend_hf.train.compile`: `torch.compile` in a `Learner`, for texts of any length, without a trace in what is saved
- `fastxtend_hf.train.distributed`: The same training in one process or in several: a step is made of a fixed number of batches, whoever computes them
- `fastxtend_hf.train.ema`: An exponential moving average of the weights, for validation and for the final model
- `fastxtend_hf.train.generate`: Generate texts as a model learns: for metrics, for a table that is shown after each epoch, and to keep
- `fastxtend_hf.train.groups`: Groups for freezing and for discriminative learning rates, for any Transformers model
- `fastxtend_hf.train.mixup`: Two callbacks against overfitting: mixtures of two rows, and two passes with different dropout
- `fastxtend_hf.train.optimizers`: Any PyTorch optimizer in a `Learner`, without weight decay of norms and biases
- `fastxtend_hf.train.schedules`: Learning rate schedules with warmup, and trainings that can be repeated
- `fastxtend_hf.utils`: Helpers that several modules share, and each use of another package's private API"""

__version__ = "0.1.0"
