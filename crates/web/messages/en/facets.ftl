# What the register is narrowed by in follow-up.

## Coverage, freshness, assessment, evidence

field-live = Case
live-yes = Live
live-no = Closed
lead-none = No lead institution
field-covered = Measures
covered-yes = With a planned measure
covered-no = With no measure
field-fresh = Freshness
fresh-yes = Updated recently
fresh-no = Not updated recently
field-assessed = The State’s assessment
assessed-yes = Assessed
assessed-none = Not assessed
field-public-evidence = Public evidence
evidence-yes = With public evidence
evidence-no = Without public evidence
