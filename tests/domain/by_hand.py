"""What a reader gets who follows an explanation with pen and paper."""

from it_audit_gui.domain.explained import Explanation, Input, Role, Rule


def by_hand(explanation: Explanation, *, most: bool = False) -> float | None:
    """The result by the rule's own words; with ``most``, what it can still become."""
    if not explanation.inputs:
        return None
    values = [(item, _value(item, most=most)) for item in explanation.inputs]
    match explanation.rule:
        case Rule.WEIGHTED_SHARE | Rule.WEIGHTED_MEAN:
            total = sum(item.weight for item in explanation.inputs)
            mean = sum(value * item.weight for item, value in values) / total
            return 100 * mean if explanation.rule is Rule.WEIGHTED_SHARE else mean
        case Rule.CAPPED:
            return min(value for _, value in values)
        case Rule.HIGHEST_PASSED:
            return float(sum(1 for _, value in values if not value))
    return _condition_or_step(explanation)


def _condition_or_step(explanation: Explanation) -> float:
    named = {item.role: item.value for item in explanation.inputs}
    match explanation.rule:
        case Rule.AT_LEAST:
            value, limit = named[Role.VALUE], named[Role.LIMIT] or 0.0
            return float(value is not None and value >= limit)
        case Rule.NONE_ACTIVE:
            return float(all(item.value for item in explanation.inputs))
        case Rule.RISE:
            before, after = (item.value or 0.0 for item in explanation.inputs)
            return (after - before) * explanation.inputs[0].weight
    assert explanation.rule is Rule.BENEFIT_BY_EFFORT
    benefit, urgency, effort, floor = (item.value or 0.0 for item in explanation.inputs)
    return benefit * urgency / max(effort, floor)


def _value(item: Input, *, most: bool) -> float:
    if most and item.most is not None:
        return item.most
    return item.value or 0.0
