<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=(!messagesPerField.existsError('totp','userLabel') && ((message.type)!'') != 'warning'); section>
  <#if section = "header">
    ${msg("otpSetUpTitle")}
  <#elseif section = "form">
    <p>${msg("otpSetUpWhy")}</p>
    <ol class="steps">
      <li>${msg("otpSetUpApp")}</li>
      <#if mode?? && mode = "manual">
        <li>${msg("otpSetUpType")}
          <p><code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
          <p class="beside"><a href="${totp.qrUrl}" id="mode-barcode">${msg("otpSetUpScanInstead")}</a></p></li>
      <#else>
        <li>${msg("otpSetUpScan")}
          <img id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" width="200" height="200" alt="${msg("otpSetUpPicture")}">
          <p class="beside"><a href="${totp.manualUrl}" id="mode-manual">${msg("otpSetUpTypeInstead")}</a></p></li>
      </#if>
      <li>${msg("otpSetUpCode")}</li>
    </ol>
    <form id="kc-totp-settings-form" action="${url.loginAction}" method="post">
      <@layout.field name="totp" label=msg("otpCode") help=msg("otpCodeHelp") numeric=true autocomplete="one-time-code"
        error=messagesPerField.get('totp') />
      <#if totp.otpCredentials?size gte 1>
        <@layout.field name="userLabel" label=msg("otpDeviceName") help=msg("otpDeviceNameHelp") autocomplete="off"
          error=messagesPerField.get('userLabel') />
      </#if>
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <div class="buttons">
        <button type="submit" class="main" id="saveTOTPBtn">${msg("otpSetUpSave")}</button>
        <#if isAppInitiatedAction??>
          <button type="submit" class="second" name="cancel-aia" value="true">${msg("doCancel")}</button>
        </#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
