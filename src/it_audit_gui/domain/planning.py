"""Puts steps into windows within the firm's days and money (METHODOLOGY 4)."""

from collections.abc import Iterable, Mapping

from it_audit_gui.domain.calendar import Calendar, Room
from it_audit_gui.domain.candidates import Candidates, required_of, status_of
from it_audit_gui.domain.ids import SectionId, StepId
from it_audit_gui.domain.plan import LATER, Plan, PlannedStep, PlanWindow
from it_audit_gui.domain.projection import Projector
from it_audit_gui.domain.ranking import RankedRung, Ranking
from it_audit_gui.domain.tracking import Tracking
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Planner:
    """What filling the plan needs to know."""

    ranking: Ranking
    calendar: Calendar
    tracking: Tracking
    projector: Projector

    def plan(self, candidates: Candidates, red: Iterable[SectionId]) -> Plan:
        """The plan, filled in rank order; what does not fit moves on."""
        calendar = self.calendar
        required = required_of(candidates, self.ranking, red)
        places = self._placed(candidates.ranked, required)
        planned = {
            item.rung.id: self._planned(item, rank, places, required)
            for rank, item in enumerate([*candidates.ranked, *candidates.waiting], start=1)
        }
        return Plan(
            capacity=calendar.capacity,
            budget_limit=calendar.budget,
            windows=tuple(
                self._window(place, candidates, places, planned)
                for place in range(calendar.later + 1)
            ),
            waiting=tuple(planned[item.rung.id] for item in candidates.waiting),
            dropped=candidates.dropped,
        )

    def _placed(
        self, ranked: tuple[RankedRung, ...], required: frozenset[StepId]
    ) -> Mapping[StepId, int]:
        """The window of each step. Fixed ones go first, so that others find what is left."""
        calendar, before = self.calendar, self.ranking.ladders.before
        room = Room(calendar=calendar, days=list(calendar.days), money=calendar.budget)
        places = self._fixed(ranked, required)
        for item in ranked:
            if item.rung.id in places:
                room.take(item, places[item.rung.id])
        for item in ranked:
            key = item.rung.id
            if key not in places:
                first = max([places[k] for k in before[key] if k in places], default=0)
                places[key] = room.first_fit(item, first)
                room.take(item, places[key])
        return places

    def _fixed(
        self, ranked: tuple[RankedRung, ...], required: frozenset[StepId]
    ) -> dict[StepId, int]:
        """Where the red-section rule and dates put steps: the rule first, then a step's own date.

        What a dated step needs comes along, as what a required one needs is required.
        """
        days = {item.rung.id: status_of(item.rung.id, self.tracking).due for item in ranked}
        dated = {key: self.calendar.place_of(day) for key, day in days.items() if day is not None}
        brought: dict[StepId, int] = {}
        for key, place in dated.items():
            for need in self.ranking.ladders.in_order([key]):
                if need in days:
                    brought[need] = min(place, brought.get(need, place))
        return brought | dated | dict.fromkeys(required, 0)

    def _window(
        self,
        place: int,
        candidates: Candidates,
        places: Mapping[StepId, int],
        planned: Mapping[StepId, PlannedStep],
    ) -> PlanWindow:
        calendar = self.calendar
        window = calendar.rules.windows[place] if place < calendar.later else None
        name = window.id if window else LATER
        so_far = [item for item in candidates.ranked if places[item.rung.id] <= place]
        here = [item.rung.id for item in so_far if places[item.rung.id] == place]
        return PlanWindow(
            id=name,
            start=calendar.starts[place],
            months=window.months if window else None,
            until=calendar.ends[place] if window else None,
            steps=tuple(planned[key] for key in here),
            days_limit=calendar.days[place] if window else None,
            projection=self.projector.after(name, so_far, candidates.waiting),
        )

    def _planned(
        self,
        item: RankedRung,
        rank: int,
        places: Mapping[StepId, int],
        required: frozenset[StepId],
    ) -> PlannedStep:
        key = item.rung.id
        after = tuple(k for k in self.ranking.ladders.before[key] if k in places)
        place = places.get(key, self.calendar.later)
        news = status_of(key, self.tracking)
        late = news.due is not None and self.calendar.place_of(news.due) > place
        return PlannedStep(
            step=item.told(rank),
            after=after,
            held_up_by=tuple(k for k in after if places[k] > place),
            required=key in required,
            kept_first=key in required and late,
            conditional=item.rung.conditional,
            own_days=item.effort.own_days,
            money=self.calendar.money(item, place),
            tracking=news,
        )
