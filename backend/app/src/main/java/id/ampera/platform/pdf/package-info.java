/** PDF/UA-1 from well-formed HTML, with its fonts, and QR codes to stand in it. Loads nothing from anywhere. */
package id.ampera.platform.pdf;
