# Requests that could not be answered (problem documents), and messages the assistant does not get to see.

problem-bad-json = The request could not be read. Reload the page and try again.
problem-invalid = Something is missing in the request, or something is not written as it should be. Reload the page and try again.
problem-no-token = This conversation is protected and cannot be opened from here. Start a new conversation.
problem-unknown-conversation = This conversation does not exist, or it was erased. You can start a new one.
problem-not-found = There is nothing at this address. Go back to the start page.
problem-method = This address does not allow that. Go back to the start page.
problem-too-large = This message is far too long. Nothing of it was stored. Say the most important things in a few sentences.
problem-too-many = Very many messages came in a short time. Try again in { $seconds } s.
problem-internal = The answer could not be prepared. Try again in a moment. To find out which office social (social welfare office) is yours, call { $phone_helpline }.

notice-empty = I did not receive any text. Write your question in a few words, or choose one of the buttons.
notice-too-long = Your message is too long for me: it has more than { $limit } characters. I have not kept it. First tell me in a few sentences what is most urgent. The rest can follow in other messages.
notice-unknown-button = That choice is not offered in our conversation. Choose one of the buttons you see, or write your question.
