# The page at /. What stands in braces and is no phone number is filled in by the browser.

ui-title = Hëllef: social assistance in Luxembourg
ui-tagline = Automatic assistant on social assistance in Luxembourg
ui-description = Ask your question about social assistance in Luxembourg, in English, French, German or Luxembourgish.
ui-skip = Go to the message field
ui-languages = Language
ui-note = This assistant is a machine. It informs and decides nothing.
ui-noscript = This page needs JavaScript. To find out which office social (social welfare office) is yours, call the helpline:
ui-helpline-number = { $phone_helpline }

ui-log = Conversation
ui-input = Your message
ui-send = Send
ui-you = You:
ui-assistant = Hëllef:
ui-staff = Social welfare office:
ui-typing = Hëllef is preparing an answer.
ui-choices = Suggested answers
ui-sources = Where does this information come from?
ui-source-checked = checked on { $date }
ui-new-tab = new tab
ui-round-the-clock = day and night
ui-office-communes = Communes
ui-office-address = Address
ui-office-phone = Telephone
ui-office-email = E-mail
ui-office-hours = Opening hours
ui-office-website = Website

ui-sending-again = The connection was interrupted. Your message is being sent again.
ui-not-sent = Your message could not be sent.
ui-send-again = Send again
ui-unreachable = The assistant cannot be reached at the moment. To find out which office social (social welfare office) is yours, call { $phone_helpline }.
ui-try-again = Try again
ui-switch = I would like to continue in English, please.

ui-my-data = My data
ui-data-text = This is what is stored of this conversation. You are not asked for your name.
ui-data-messages = Stored messages: { $count }
ui-data-since = Start of the conversation: { $date }
ui-data-until = Erased by itself, if you write nothing more: { $date }
ui-data-download = Download my data
ui-close = Close

ui-erase = Erase
ui-erase-question = Erase the conversation?
ui-erase-text = Everything that was said here will be erased for good. Your answers cannot be recovered.
ui-erase-confirm = Erase everything
ui-cancel = Keep
ui-erased = Your conversation has been erased. Receipt number: { $receipt }
ui-gone = This conversation no longer exists. You can start a new one.
ui-new = New conversation
