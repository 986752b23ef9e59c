using System.Net.Mail;

var host = "localhost";
var port = 1025;
var tls = false;
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--ses":
            host = "email-smtp.eu-west-1.amazonaws.com";
            port = 587;
            tls = true;
            break;
        case "--ses-alternate":
            host = "email-smtp.eu-west-1.amazonaws.com";
            port = 2587;
            tls = true;
            break;
        case "--host":
            host = args[++i];
            break;
    }
}

using var client = new SmtpClient(host, 587);
client.EnableSsl = tls;
if (host == "email-smtp.eu-west-1.amazonaws.com" && !tls)
{
    return 1;
}

client.Send("a@example.com", "b@example.com", "Hello", port.ToString());
return 0;
