using System.Net.Mail;
using Microsoft.Extensions.Configuration;

var configuration = new ConfigurationBuilder()
    .AddJsonFile("appsettings.json")
    .AddEnvironmentVariables()
    .Build();
var email = configuration.GetSection("Email").Get<EmailSettings>() ?? throw new InvalidOperationException("Email is missing");

using var client = new SmtpClient();
client.Host = email.Host;
client.Port = 2526; //~ SESA104
client.EnableSsl = true;
client.Send("a@example.com", "b@example.com", "Hello", "World");

internal sealed class EmailSettings
{
    public string Host { get; set; } = "";
    public int Port { get; set; }
}
