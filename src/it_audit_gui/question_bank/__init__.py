"""The shipped question banks: files in, ``Questionnaire`` out, with checks for their editors."""
