using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

var message = new MimeMessage
{
    Subject = $"Nightly export {DateTime.UtcNow:yyyy-MM-dd}",
    Body = new TextPart("plain") { Text = File.ReadAllText(args[0]) },
};
message.From.Add(new MailboxAddress("Export", "export@example.com"));
message.To.AddRange(args.Skip(1).Select(a => MailboxAddress.Parse(a)));

using (var client = new SmtpClient())
{
    client.CheckCertificateRevocation = false; //~ SESA302
    client.Connect("email-smtp.us-west-2.amazonaws.com", 2465, SecureSocketOptions.SslOnConnect);
    client.Authenticate("AKIAIOSFODNN7EXAMPLE", "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd"); //~ SESA601
    client.Send(message);
    client.Disconnect(true);
}
