# One sentence for people who write in a language that is none of our four: which four we speak, and whom to call.
# Not reviewed by native speakers yet.

other-language-pt = Eu só compreendo francês, alemão, luxemburguês e inglês. Escolha uma língua. O número { $phone_helpline } diz qual é o seu serviço social (office social).
other-language-it = Capisco solo il francese, il tedesco, il lussemburghese e l’inglese. Scelga una lingua. Il numero { $phone_helpline } dice qual è il Suo ufficio sociale (office social).
other-language-es = Solo entiendo francés, alemán, luxemburgués e inglés. Elija un idioma. El número { $phone_helpline } le dice cuál es su oficina social (office social).
other-language-nl = Ik begrijp alleen Frans, Duits, Luxemburgs en Engels. Kies een taal. Het nummer { $phone_helpline } zegt welk sociaal bureau (office social) voor u bevoegd is.
other-language-pl = Rozumiem tylko francuski, niemiecki, luksemburski i angielski. Proszę wybrać język. Pod numerem { $phone_helpline } dowie się Pan lub Pani, który urząd socjalny (office social) jest właściwy.
other-language-ro = Înțeleg doar franceza, germana, luxemburgheza și engleza. Alegeți o limbă. Numărul { $phone_helpline } vă spune care este biroul dumneavoastră social (office social).
other-language-sq = Unë kuptoj vetëm frëngjisht, gjermanisht, luksemburgisht dhe anglisht. Zgjidhni një gjuhë. Numri { $phone_helpline } ju tregon cila është zyra juaj sociale (office social).
other-language-hr = Razumijem samo francuski, njemački, luksemburški i engleski. Odaberite jezik. Broj { $phone_helpline } kaže Vam koji je socijalni ured (office social) nadležan za Vas.
other-language-tr = Yalnızca Fransızca, Almanca, Lüksemburgca ve İngilizce anlıyorum. Bir dil seçin. { $phone_helpline } numarası size hangi sosyal büronun (office social) sizin olduğunu söyler.
other-language-ar = أفهم الفرنسية والألمانية واللوكسمبورغية والإنجليزية فقط. اختر لغة. الرقم { $phone_helpline } يخبرك أي مكتب اجتماعي (office social) هو مكتبك.
other-language-ru = Я понимаю только французский, немецкий, люксембургский и английский. Выберите язык. По номеру { $phone_helpline } Вам скажут, какое социальное бюро (office social) Ваше.
other-language-uk = Я розумію лише французьку, німецьку, люксембурзьку та англійську. Виберіть мову. За номером { $phone_helpline } Вам скажуть, яке соціальне бюро (office social) Ваше.
other-language-fa = من فقط فرانسوی، آلمانی، لوکزامبورگی و انگلیسی می‌فهمم. یک زبان را انتخاب کنید. شماره { $phone_helpline } به شما می‌گوید دفتر اجتماعی (office social) شما کدام است.
other-language-ti = ኣነ ፈረንሳይኛ፣ ጀርመንኛ፣ ሉክሰምበርግኛን እንግሊዝኛን ጥራይ እየ ዝርድእ። ቋንቋ ምረጹ። ቁጽሪ { $phone_helpline } ኣየናይ ማሕበራዊ ቤት ጽሕፈት (office social) ናይኩም ምዃኑ ይነግረኩም።
