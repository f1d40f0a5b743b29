# Written by `python -m tools.export`: do not edit by hand.
"""A saved model as `AutoModelForCausalLM` and `AutoTokenizer`: generation, pipelines, the Trainer"""
import os
from collections.abc import Mapping
from pathlib import Path
from torch import Tensor, nn
from transformers import (
    Cache,
    GenerationMixin,
    PreTrainedConfig,
    PreTrainedModel,
    PreTrainedTokenizerFast,
)
from transformers.modeling_outputs import CausalLMOutputWithPast
from typing import Any, ClassVar
from wave_transformer.core.cache import KVCache
from wave_transformer.core.transformer import WaveTransformer

__all__ = ['WaveConfig', 'WaveCache', 'WaveForCausalLM', 'WaveTokenizer']

class WaveConfig(PreTrainedConfig):
    """The settings of a `WaveTransformer`, by name.

    Parameters
    ----------
    **given : Any
        settings of WaveTransformer, its parts, and what every PreTrainedConfig takes
    """
    model_type: Any
    keys_to_ignore_at_inference: list[str]
    attribute_map: ClassVar[dict[str, str]]
    use_cache: bool
    def __init__(self, **given: Any) -> None:
        """Parameters
        ----------
        **given : Any
            settings of WaveTransformer, its parts, and what every PreTrainedConfig takes
        """
    @property
    def vocab_size(self) -> int: ...
    @property
    def hidden_size(self) -> int: ...
    def settings(self) -> dict[str, Any]:
        """What `model_from_config` builds the model from.

        Returns
        -------
        dict[str, Any]
            as WaveTransformer.full_config gives them
        """
    def to_json_file(self, json_file_path: str | os.PathLike, use_diff: bool=True) -> None:
        """Write a `config.json` of this library.

        Parameters
        ----------
        json_file_path : str | os.PathLike
            where the file shall be
        use_diff : bool, default True
            not used: all settings are written
        """

class WaveCache(Cache):
    """A `KVCache` under the name that transformers has for it.

    Parameters
    ----------
    max_length : int, default 0
        positions that will come, if that is known; it grows otherwise
    """
    max_length: int
    kv: KVCache | None
    def __init__(self, max_length: int=0) -> None:
        """Parameters
        ----------
        max_length : int, default 0
            positions that will come, if that is known; it grows otherwise
        """
    def __repr__(self) -> str: ...
    def __len__(self) -> int: ...
    def get_seq_length(self, layer_idx: int=0) -> int: ...
    @property
    def is_compileable(self) -> bool: ...
    def get_max_cache_shape(self, layer_idx: int=0) -> int:
        """Returns
        -------
        int
            it grows
        """
    def with_room(self, model: WaveTransformer, batch_size: int, num_new: int) -> KVCache:
        """The cache itself, made or made longer if need be.

        Parameters
        ----------
        model : WaveTransformer
            that reads
        batch_size : int
            B
        num_new : int
            positions that come

        Returns
        -------
        KVCache
            with room for them
        """
    def reorder_cache(self, beam_idx: Tensor) -> None:
        """Rows change places, as beam search wants it.

        Parameters
        ----------
        beam_idx : Tensor
            (B,) the row that each row goes on from
        """

class WaveForCausalLM(PreTrainedModel, GenerationMixin):
    """A `WaveTransformer` over tokens, as transformers calls a language model.

    Parameters
    ----------
    config : WaveConfig
        the settings
    """
    config_class: Any
    base_model_prefix: str
    supports_gradient_checkpointing: bool
    model: Any
    def __init__(self, config: WaveConfig) -> None:
        """Parameters
        ----------
        config : WaveConfig
            the settings
        """
    def get_input_embeddings(self) -> nn.Module:
        """Returns
        -------
        nn.Module
            the parts have drawn theirs
        """
    def get_output_embeddings(self) -> nn.Module: ...
    def resize_token_embeddings(self, *args, **kwargs): ...
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | Path,
        *model_args: Any,
        output_loading_info: bool=False,
        **kwargs: Any,
    ) -> Any:
        """The model that the folder holds.

        Parameters
        ----------
        pretrained_model_name_or_path : str | Path
            a folder, or owner/name on the hub
        *model_args : Any
            of PreTrainedModel
        output_loading_info : bool, default False
            also say what was loaded
        **kwargs : Any
            of PreTrainedModel, such as dtype; and settings that replace the file's

        Returns
        -------
        Any
            in evaluation mode
        """
    def load_state_dict(
        self,
        state_dict: Mapping[str, Any],
        strict: bool=True,
        assign: bool=False,
    ) -> Any:
        """As any module's; the Trainer reads a file of ours with it.

        Parameters
        ----------
        state_dict : Mapping[str, Any]
            by our names, or by those of this module
        strict : bool, default True
            all of them, and no others
        assign : bool, default False
            put the tensors in, not their numbers

        Returns
        -------
        Any
            names that were missing, and that nobody took
        """
    def save_pretrained(
        self,
        save_directory: str | os.PathLike,
        is_main_process: bool=True,
        state_dict: dict | None=None,
        push_to_hub: bool=False,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        """Write weights, settings and `generation_config.json`.

        Parameters
        ----------
        save_directory : str | os.PathLike
            made if it is not there; a model that is there is replaced
        is_main_process : bool, default True
            whether this process writes
        state_dict : dict | None, default None
            weights gathered elsewhere, to be put in first
        push_to_hub : bool, default False
            refused: see WaveTransformer.push_to_hub
        *args : Any
            of PreTrainedModel, passed over
        **kwargs : Any
            of PreTrainedModel, passed over
        """
    @classmethod
    def wrap(cls, model: WaveTransformer) -> WaveForCausalLM:
        """A model of this library under the interface of transformers.

        Parameters
        ----------
        model : WaveTransformer
            a language model

        Returns
        -------
        WaveForCausalLM
            around the same model
        """
    def prepare_inputs_for_generation(
        self,
        input_ids,
        next_sequence_length=None,
        past_key_values=None,
        attention_mask=None,
        *args,
        **kwargs,
    ) -> dict[str, Any]:
        """Called by `generate`: the model counts positions itself, padding left out."""
    def forward(
        self,
        input_ids: Tensor | None=None,
        attention_mask: Tensor | None=None,
        position_ids: Tensor | None=None,
        past_key_values: WaveCache | None=None,
        labels: Tensor | None=None,
        use_cache: bool | None=None,
        logits_to_keep: int | Tensor=0,
        output_hidden_states: bool=False,
        output_attentions: bool=False,
        **kwargs: Any,
    ) -> CausalLMOutputWithPast:
        """Logits for the next token, and the loss if there are labels.

        Parameters
        ----------
        input_ids : Tensor | None, default None
            (B, N) token ids
        attention_mask : Tensor | None, default None
            (B, past and new) 1 = keep
        position_ids : Tensor | None, default None
            (B, N) places; counted without padding if not given
        past_key_values : WaveCache | None, default None
            what was read before
        labels : Tensor | None, default None
            (B, N) token ids, -100 where there is nothing to learn
        use_cache : bool | None, default None
            give a cache back; by default where no gradient is computed
        logits_to_keep : int | Tensor, default 0
            of so many last positions, or of these; 0 for all
        output_hidden_states : bool, default False
            also the stream at each depth
        output_attentions : bool, default False
            refused
        **kwargs : Any
            of the loss

        Returns
        -------
        CausalLMOutputWithPast
            loss, logits, past_key_values, hidden_states
        """

class WaveTokenizer(PreTrainedTokenizerFast):
    """One of our tokenizers as transformers calls it.

    Parameters
    ----------
    tokenizer_file : str | None, default None
        the tokenizer.json of a saved model
    wave_tokenizer : Any, default None
        or the tokenizer itself
    **kwargs : Any
        of PreTrainedTokenizerFast
    """
    vocab_files_names: dict[Any, Any]
    model_input_names: list[str]
    wave_tokenizer: Any
    @classmethod
    def convert_to_native_format(
        cls,
        trust_remote_code: bool=False,
        **kwargs: Any,
    ) -> dict[str, Any]: ...
    def __init__(
        self,
        tokenizer_file: str | None=None,
        wave_tokenizer: Any=None,
        **kwargs: Any,
    ) -> None:
        """Parameters
        ----------
        tokenizer_file : str | None, default None
            the tokenizer.json of a saved model
        wave_tokenizer : Any, default None
            or the tokenizer itself
        **kwargs : Any
            of PreTrainedTokenizerFast
        """
