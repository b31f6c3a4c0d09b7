# The pre-screening on one page, for the desk. The questions and answers are those of prescreen.ftl.

prescreen-desk-title = Questions at the desk
prescreen-desk-intro = The answers are those of the person in need. Nothing is stored. A grey question no longer changes the result.
prescreen-desk-noscript = This page needs JavaScript.
prescreen-desk-answers = Answers
prescreen-desk-unknown = Not known
prescreen-desk-more = What comes next
prescreen-desk-urgent = It is urgent
prescreen-desk-result = Result
# $count is filled in by the browser.
prescreen-desk-open = Questions that still matter: { $count }
prescreen-desk-reasons = What plays a part, for aid in cash only
prescreen-desk-steps = What can be done now
prescreen-desk-print = Print
prescreen-desk-wipe = Erase everything
prescreen-desk-wiped = Everything is erased.
prescreen-desk-unreachable = The result cannot be worked out at the moment. The answers stay on the page. Please try again.
