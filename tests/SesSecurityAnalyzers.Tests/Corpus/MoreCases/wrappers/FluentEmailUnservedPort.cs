// uses: fluentemail
using FluentEmail.MailKitSmtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Karate.Dojo;

internal static class MailSettings
{
    internal const string Host = "email-smtp.us-east-1.amazonaws.com";
    internal const int Port = 1025;
}

public sealed class DojoModule
{
    public void Load(IServiceCollection services, Func<string, string> secret) =>
        services.AddFluentEmail("dojo@example.com").AddMailKitSender(new SmtpClientOptions
        {
            Server = MailSettings.Host,
            Port = MailSettings.Port, //~ SESA104
            SocketOptions = SecureSocketOptions.StartTls,
            RequiresAuthentication = true,
            User = secret("ses-user"),
            Password = secret("ses-password"),
        });
}
