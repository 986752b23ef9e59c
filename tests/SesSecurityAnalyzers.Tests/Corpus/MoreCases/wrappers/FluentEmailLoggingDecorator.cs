// uses: fluentemail
using System.Net;
using System.Net.Mail;
using FluentEmail.Core;
using FluentEmail.Core.Interfaces;
using FluentEmail.Core.Models;
using FluentEmail.Smtp;
using Microsoft.Extensions.Logging;

namespace Bakery.Subscriptions;

public sealed class LoggingSender(ISender inner, ILogger<LoggingSender> logger) : ISender
{
    public SendResponse Send(IFluentEmail email, CancellationToken? token = null)
    {
        logger.LogInformation("Sending {Subject}", email.Data.Subject);
        return inner.Send(email, token);
    }

    public async Task<SendResponse> SendAsync(IFluentEmail email, CancellationToken? token = null)
    {
        logger.LogInformation("Sending {Subject}", email.Data.Subject);
        return await inner.SendAsync(email, token);
    }
}

public static class SenderFactory
{
    public static ISender Create(ICredentialsByHost credentials, ILogger<LoggingSender> logger)
    {
        var smtp = new SmtpSender(() => new SmtpClient
        {
            Host = "email-smtp.eu-west-2.amazonaws.com",
            Port = 2465, //~ SESA103
            EnableSsl = true,
            Credentials = credentials,
        });
        return new LoggingSender(smtp, logger);
    }
}
