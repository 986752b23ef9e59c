// uses: fluentemail serilog
using System.Net;
using System.Net.Mail;
using FluentEmail.MailKitSmtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Serilog;
using Serilog.Sinks.Email;

namespace Shop.Composition;

public static class Composition
{
    public static void AddMail(IServiceCollection services, IConfiguration config)
    {
        var fluent = services.AddFluentEmail(config["Mail:From"], config["Mail:Name"]);
        if (config.GetValue("Mail:UseMailKit", false))
        {
            fluent.AddMailKitSender(new SmtpClientOptions
            {
                Server = "email-smtp.eu-central-1.amazonaws.com",
                Port = 587,
                SocketOptions = SecureSocketOptions.StartTls,
                RequiresAuthentication = true,
                User = config["Mail:User"],
                Password = config["Mail:Password"],
            });
        }
        else
        {
            fluent.AddSmtpSender(() => new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587)
            {
                EnableSsl = true,
                Credentials = new NetworkCredential(config["Mail:User"], config["Mail:Password"]),
            });
        }
    }

    public static void AddLog(NetworkCredential login)
    {
        var options = new EmailSinkOptions();
        options.From = "errors@example.com";
        options.To.Add("team@example.com");
        options.Host = "email-smtp.eu-central-1.amazonaws.com";
        options.Port = 465;
        options.ConnectionSecurity = SecureSocketOptions.SslOnConnect;
        options.Credentials = login;
        Log.Logger = new LoggerConfiguration().WriteTo.Email(options).CreateLogger();
    }
}
