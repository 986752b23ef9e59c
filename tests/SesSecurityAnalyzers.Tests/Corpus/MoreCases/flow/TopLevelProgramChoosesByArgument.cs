using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

var message = new MimeMessage();
message.Subject = "Report";
using var client = new SmtpClient();
if (args.Contains("--wrapper"))
{
    client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.StartTls); //~ SESA103
}
else
{
    client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
}

client.Send(message);
client.Disconnect(true);
return 0;
