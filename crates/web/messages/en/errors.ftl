# Pages for when something did not work: what happened, and what to do.

## Error pages

error-400-title = The address or form could not be understood
error-400-what = Part of what was sent is missing or not written as it should be.
error-400-do = Go back, check what you entered and send it again. If you followed a link, it may be incomplete.
error-403-title = You may not do this
error-403-what = Your role does not include it, or the form was open too long.
error-403-do = Go back and try once more. If it stays so, ask the secretariat of the mechanism.
error-404-title = There is nothing at this address
error-404-what = The address may be mistyped, or what stood there is not public.
error-404-do = Search the register, or begin at the overview. If you work here, sign in first.
error-405-title = This page does not take that
error-405-what = A form was sent to a page that is only for reading, or the other way round.
error-405-do = Go back and use the links and buttons of the page.
error-409-title = Somebody changed this in the meantime
error-409-what = Your change was not saved, so that the other one is not lost.
error-409-do = Look at what is there now, then enter your change again.
error-413-title = This is too large
error-413-what = The largest size taken here is { $size }.
error-413-do = Send the file in parts, or ask the administrator to import it on the machine itself.
error-422-title = Something in the form needs your attention
error-422-what = Nothing was saved yet.
error-422-do = Go back, mend what is named and send it again.
error-429-title = Too many tries
error-429-what = To protect accounts and this machine, we wait a little.
error-429-do = { $n ->
        [one] Try again in { $n } minute.
       *[other] Try again in { $n } minutes.
    }
error-500-title = Something went wrong on our side
error-500-what = It is not your fault, and nothing was half saved. The failure was recorded as { $reference }.
error-500-do = Try again in a minute. If it stays so, give this reference to your administrator.
error-sign-in-needed = Sign in to go on. You will come back to this page.
error-go-home = To the overview
error-go-register = To the recommendations
