using MailKit.Net.Smtp;
using MimeKit;

var region = args.Length > 0 ? args[0] : "us-east-1";
var message = await MimeMessage.LoadAsync(Console.OpenStandardInput());

await DeliverAsync("?starttls=always");
await DeliverUncheckedAsync();
return 0;

async Task DeliverAsync(string query)
{
    using var client = new SmtpClient();
    await client.ConnectAsync(new Uri($"smtp://email-smtp.{region}.amazonaws.com:587/{query}"));
    await client.SendAsync(message);
}

async Task DeliverUncheckedAsync()
{
    using var client = new SmtpClient();
    await client.ConnectAsync(new Uri("smtp://email-smtp." + region + ".amazonaws.com:2587")); //~ SESA102
    await client.SendAsync(message);
}
