"""Names of things. Ids are stable, English, and the only thing an audit file stores."""

from typing import NewType

QuestionId = NewType("QuestionId", str)
SectionId = NewType("SectionId", str)
ThemeId = NewType("ThemeId", str)
BandId = NewType("BandId", str)
StageId = NewType("StageId", str)
GateId = NewType("GateId", str)
StepId = NewType("StepId", str)
RoleId = NewType("RoleId", str)
FactId = NewType("FactId", str)
AssessmentId = NewType("AssessmentId", str)
AttachmentId = NewType("AttachmentId", str)
