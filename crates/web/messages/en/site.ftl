# Pages of the whole site.

## Front door

site-no-mechanism = No mechanism yet
site-no-mechanism-step = Make the first one on the machine itself: suivi mechanism add.
site-all-states = All public recommendations in this register, to all States
demo-doors-title = Look in as somebody
demo-doors-lead = One sign-in link for each role. They exist only in this demonstration.
